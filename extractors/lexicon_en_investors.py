"""Well-known investors in funds and well-known companies by kind, as English texts call them, and given names of persons.

What a bare name in capitals is, no word beside it may tell: that Varma insures pensions and Proparco lends to developing
countries has to be known, as it is known of a town where it lies.
"""

from typing import Final

KNOWN: Final = (
    (
        "a development bank",
        "EIB;EIF;EBRD;IFC;ADB;AfDB;AIIB;IADB;IDB;IDB Invest;IDB Lab;BID Invest;CAF;CDB;CABEI;IsDB;IDB Group;ICD;IFAD;MIGA;NDB;NIB;NEFCO;OeEB;SIFEM;"
        "KfW;KfW Capital;DEG;FMO;BIO;BMI-SBI;CDC;CDC Group;BII;British International Investment;Proparco;AFD;Norfund;Swedfund;Finnfund;IFU;Sifem;"
        "Cofides;SIMEST;OPIC;DFC;USAID;DFID;FCDO;AusAid;NZAID;JICA;JBIC;KOICA;GIZ;Sida;SECO;Obviam;TDB;BOAD;EADB;DBSA;IDC;PIDG;"
        "BNDES;BNDESPAR;Finep;Nafin;Nafinsa;Bancomext;Fonadin;Banobras;Corfo;Bancoldex;Finagro;Cofide;BICE;Fomin;MIF;FOMIN;"
        "Bpifrance;Caisse des Dépôts;CDC Entreprises;Cassa Depositi e Prestiti;CDP;CDP Venture Capital;ICO;Enisa;Axis;CDTI;BGK;PFR;PFR Ventures;HBOR;SID Bank;"
        "Finnvera;Tesi;Industry Investment;Vaekstfonden;EIFO;Argentum;Innovation Norway;Saminvest;Almi;KredEx;SmartCap;Altum;INVEGA;MFB;MNB;Eximbank;"
        "Exim Bank;KEXIM;KDB;IBK;KVIC;KVIC;K-Growth;KODIT;KIBO;SIDBI;NABARD;NIIF;EXIM;SBI;PFC;REC;Khazanah;MAVCAP;MDEC;Cradle;Penjana Kapital;Jelawang Capital;"
        "EDBI;SEEDS Capital;Enterprise Singapore;NRF;Kazyna;Baiterek;Damu;RDIF;RVC;VEB;VEB.RF;Skolkovo;Enterprise Ireland;ISIF;BDC;BDC Capital;EDC;"
        "FTQ;Fonds FTQ;Fondaction;Teralys;VCCI;British Business Bank;BPC;British Patient Capital;Green Climate Fund;GCF;GEF;Global Environment Facility;"
        "InvestEU;EFSI;EIC;EIC Fund;SICTIC;World Bank;World Bank Group;Invest-NL;PMV;SRIW;Wallonie Entreprendre;GIMV;Caixa;Nordic Investment Bank;aws;INCJ;JIC",
    ),
    (
        "a sovereign fund",
        "Temasek;Temasek Holdings;GIC;ADIA;Mubadala;ADQ;PIF;Sanabil;QIA;KIA;Kuwait Investment Authority;Qatar Investment Authority;Abu Dhabi Investment Authority;"
        "Oman Investment Authority;OIA;Mumtalakat;CIC;SAFE;KIC;Korea Investment Corporation;INA;Danantara;BIA;NBIM;Norges Bank;Future Fund;Samruk-Kazyna;"
        "SOFAZ;TWF;NSIA;Ithmar;Ithmar Capital;FONSIS;Agaciro;GIIF;Libyan Investment Authority;LIA;1MDB;EIA;ISIF;FSI;SPFI;Jada;Waha;Hassana;NDFI;ICD;DIFC;Dubai Holding",
    ),
    (
        "a pension fund",
        "CalPERS;CalSTRS;NYCERS;NYSTRS;NYSCRF;LACERA;LACERS;SBA;Florida SBA;TRS;ERS;WSIB;OPERS;OPTrust;STRS;SURS;PSERS;SERS;MassPRIM;MPRIM;PRIM;MOSERS;KPERS;CPPIB;CPP;"
        "CPP Investments;CDPQ;La Caisse;OTPP;Ontario Teachers;Ontario Teachers';OMERS;PSP;PSP Investments;AIMCo;BCI;bcIMC;HOOPP;IMCO;UTAM;CAAT;Caisse;"
        "APG;PGGM;ABP;PFZW;MN;PME;PMT;Blue Sky Group;ATP;PFA;PKA;PensionDanmark;Sampension;Industriens Pension;AkademikerPension;Danica;Danica Pension;Velliv;Laerernes Pension;AP Pension;"
        "AP1;AP2;AP3;AP4;AP6;AP7;AMF;Alecta;Folksam;KPA;SPP;Skandia;KLP;KPL;Storebrand;Oslo Pensjonsforsikring;Ilmarinen;Varma;Elo;Keva;Veritas;Etera;VER;LocalTapiola;"
        "USS;LPPI;Brunel;Border to Coast;LGPS Central;ACCESS;Nest;NEST;Railpen;BTPS;PPF;PKSV;Versorgungswerk;BVK;BayernInvest;Publica;Compenswiss;Migros;Nestle;"
        "AustralianSuper;Hostplus;HESTA;Cbus;REST;Rest;UniSuper;Aware Super;First State Super;Sunsuper;QSuper;Australian Retirement Trust;MTAA;VicSuper;Vision Super;StatePlus;Telstra Super;NGS;NGS Super;"
        "Spirit Super;Statewide;Statewide Super;CareSuper;Media Super;AvSuper;TCorp;VFMC;QIC;SAS Trustee;NZ Super;ACC;Kiwisaver;"
        "NPS;GPIF;PFA Japan;KTCU;POBA;MMAA;GEPS;TP;Yellow Umbrella;EPFO;EPF;KWAP;KWSP;LTAT;Tabung Haji;PNB;GPF;SSS;GSIS;NSSF;PIC;GEPF;EPPF;SSNIT;RSSB;PSSSF;ZEP-RE;"
        "Previ;Petros;Funcef;Valia;Fapes;Afore XXI;Porvenir;Protección;Skandia;Colfondos;Prima AFP;Profuturo;Habitat;Provida;Cuprum;Fonditel;Geroa;Inarcassa;ENPAM;Enpam;Cassa Forense;Fondo Pensione;Cometa;Fonchim",
    ),
    (
        "an insurer",
        "Allianz;AXA;Axa;Generali;Zurich;Swiss Re;SwissLife;Swiss Life;Munich Re;Hannover Re;Talanx;Ergo;Debeka;Signal Iduna;Barmenia;HUK;R+V;Gothaer;Aviva;Legal & General;L&G;Prudential;M&G;Phoenix;Rothesay;PIC;"
        "Aegon;a.s.r.;ASR;NN;Achmea;Ageas;KBC;Baloise;Helvetia;Vaudoise;Mobiliar;MetLife;New York Life;Northwestern Mutual;MassMutual;TIAA;Nuveen;Guardian;Nationwide;Liberty Mutual;Travelers;"
        "AIG;AFLAC;Aflac;Manulife;Sun Life;Great-West;Desjardins;Desjardins Group;Intact;iA;AIA;FWD;Great Eastern;Income;NTUC;Ping An;China Life;Taikang;CPIC;PICC;Sunshine;"
        "Nippon Life;Dai-ichi Life;Meiji Yasuda;Sumitomo Life;Tokio Marine;Sompo;MS&AD;Mitsui Sumitomo;Daido Life;T&D;Samsung Life;Hanwha Life;Kyobo;Kyobo Life;DB;Hyundai Marine;Cathay;Fubon;Shin Kong;"
        "LIC;HDFC Life;ICICI Prudential;Max Life;SBI Life;Bajaj Allianz;CNP;CNP Assurances;Groupama;Macif;Maif;MAIF;MACSF;Covéa;Covea;Matmut;AG2R;AG2R La Mondiale;Malakoff;Malakoff Humanis;Pro BTP;Natixis;BNP Paribas Cardif;"
        "Predica;Crédit Agricole Assurances;Suravenir;Unipol;UnipolSai;Poste Vita;Intesa Sanpaolo Vita;Cattolica;Reale Mutua;Mapfre;Mutua Madrileña;Santalucía;Catalana Occidente;VidaCaixa;Fidelidade;"
        "Migdal;Menora;Menora Mivtachim;Clal;Clal Insurance;Harel;Phoenix Group;Altshuler Shaham;Meitav;Psagot;Amitim;Sanlam;Old Mutual;Liberty;Momentum;Discovery;Hollard;Britam;Jubilee;CIC Insurance;Leadway;Uniqa;VIG;PZU;Varma",
    ),
    (
        "a bank",
        "HSBC;Barclays;Lloyds;NatWest;RBS;Santander;BBVA;CaixaBank;La Caixa;Bankia;Kutxabank;Sabadell;Bankinter;BNP Paribas;BNP;Société Générale;SocGen;Crédit Agricole;BPCE;Crédit Mutuel;Arkéa;La Banque Postale;"
        "Deutsche Bank;Commerzbank;DZ Bank;HSH Nordbank;NordLB;LBBW;BayernLB;Helaba;NRW.Bank;UBS;Credit Suisse;Julius Baer;Pictet;Lombard Odier;ING;Rabobank;ABN Amro;KBC;Belfius;Dexia;Nordea;SEB;Swedbank;Handelsbanken;DNB;Danske Bank;Nykredit;"
        "Intesa Sanpaolo;UniCredit;Unicredit;Mediobanca;Mediolanum;Banco BPM;Raiffeisen;Erste;Erste Group;OTP;PKO;Millennium;Citi;Citigroup;JPMorgan;JP Morgan;J.P. Morgan;Goldman Sachs;Morgan Stanley;Bank of America;Merrill Lynch;Wells Fargo;PNC;U.S. Bank;"
        "State Street;Northern Trust;BMO;RBC;CIBC;Scotiabank;TD;TD Bank Group;National Bank;ANZ;NAB;Westpac;CBA;Commonwealth Bank;Macquarie;DBS;OCBC;UOB;Maybank;CIMB;RHB;Bangkok Bank;SCB;Kasikornbank;KBank;Krungsri;BRI;BNI;Mandiri;BCA;BTN;Vietcombank;"
        "MUFG;SMBC;Mizuho;Resona;Norinchukin;Shizuoka Bank;SBI Holdings;Nomura;Daiwa;ORIX;Orix;Shinhan;KB;KB Kookmin;Hana;Woori;NH;Nonghyup;Kookmin Bank;BNK;iM;KEB;Mirae Asset;"
        "ICBC;CCB;ABC;BOC;BOCOM;CMB;CITIC;Ping An Bank;Minsheng;Everbright;ICICI;HDFC;Axis;Kotak;SBI;Yes Bank;IDFC;PNB;Canara;Standard Chartered;Standard Bank;Absa;FirstRand;Nedbank;Investec;Ecobank;GTBank;Equity Bank;KCB;"
        "CIB;NBE;Banque Misr;QNB;FAB;Emirates NBD;Mashreq;Al Rajhi;SNB;NCB;Riyad Bank;Kuwait Finance House;Gulf Bank;Bank Hapoalim;Bank Leumi;Leumi;Hapoalim;Discount Bank;Itaú;Itau;Bradesco;BTG Pactual;Banorte;Bancolombia;Davivienda;Credicorp",
    ),
    (
        "a fund investor",
        "Adams Street;AlpInvest;Access Capital;Access Capital Partners;Ardian;Ardian Investment;ATP Private Equity Partners;Abbott Capital;Capital Dynamics;Coller Capital;Commonfund;Cambridge Associates;Hamilton Lane;HarbourVest;"
        "Horsley Bridge;HQ Capital;Idinvest;LGT;LGT Capital Partners;Lexington;Lexington Partners;Mercer;Neuberger Berman;Northleaf;Pantheon;Partners Group;Pathway;Portfolio Advisors;Quilvest;Schroder Adveq;Adveq;SL Capital;"
        "StepStone;Siguler Guff;SVB Capital;Top Tier;Unigestion;VenCap;Wilshire;W Capital;Makena;Greenspring;Isomer;Isomer Capital;Golding;Golding Capital;Altius;Euro Private Equity;Swancap;Solutio;Yana;Allocate;Cendana;"
        "Industry Ventures;Weathergage;Morgan Creek;Fondinvest;Amundi;Azimut;Bregal;Bank of Kuwait;ILPA;Aberdeen Standard;abrdn;Aberdeen;Standard Life;Hermes;Aksia;Albourne;Meketa;Sapphire Partners;Level VC;Multiplicity;TrueBridge;Vintage;Vintage Investment Partners;"
        "Azure Capital;Asia Alternatives;Axiom Asia;FLAG;Squadron;Emerald Hill;Hony;Noah;Gopher;CreditEase;Oister Global;Self Reliant India Fund;SRI Fund;Quona;Blue Earth Capital;responsAbility;Triodos;Symbiotics;Calvert Impact;Ceniarth;Sorenson;Visa Foundation",
    ),
    (
        "a foundation or family",
        "Gates Foundation;Bill & Melinda Gates Foundation;Ford Foundation;Rockefeller Foundation;MacArthur Foundation;Omidyar;Omidyar Network;Wellcome;Wellcome Trust;Kauffman;Knight Foundation;Kresge;Packard;Hewlett;Mastercard Foundation;"
        "Shell Foundation;IKEA Foundation;Novo Holdings;Wallenberg;FAM;Tata Trusts;Azim Premji;PremjiInvest;Premji Invest;Church Commissioners;Big Society Capital;Better Society Capital;Esmée Fairbairn;Nesta;Catalytic Capital;Bezos Earth Fund;"
        "Breakthrough Energy;Rockefeller Brothers Fund;Soros;Open Society;Schmidt Futures;Chan Zuckerberg Initiative;CZI;Emerson Collective;Walton;Cascade;Iconiq;Dell Family;Tsao;Kuok;Sawiris;Orascom;Arison;Rothschild;Sofina;Ackermans;Peugeot;Agnelli;Exor;Wendel",
    ),
    (
        "a corporation",
        "Alibaba;Tencent;Baidu;Xiaomi;JD.com;Meituan;ByteDance;Lenovo;Huawei;BYD;CATL;Foxconn;TSMC;MediaTek;Samsung;SK;SK Hynix;LG;Hyundai;Kia;POSCO;Posco;Lotte;CJ;Hanwha;GS;Naver;Kakao;Krafton;NCSoft;Nexon;Celltrion;"
        "Toyota;Honda;Nissan;Denso;Sony;Panasonic;Hitachi;Toshiba;Fujitsu;NEC;NTT;NTT Docomo;KDDI;SoftBank;Softbank;Rakuten;Recruit;Mitsubishi;Mitsui;Itochu;Marubeni;Sumitomo;Omron;Ricoh;Canon;Kyocera;Daikin;Yamaha;Suzuki;Takeda;Astellas;Eneos;JERA;"
        "Microsoft;Google;Alphabet;Amazon;Apple;Meta;Facebook;Intel;Nvidia;Qualcomm;AMD;Cisco;IBM;Oracle;Salesforce;Dell;HP;SAP;Siemens;Bosch;BMW;Daimler;Mercedes-Benz;Volkswagen;Audi;Porsche;Continental;BASF;Bayer;Evonik;Henkel;Merck;"
        "Johnson & Johnson;J&J;Pfizer;Novartis;Roche;GSK;GlaxoSmithKline;AstraZeneca;Sanofi;Eli Lilly;Lilly;AbbVie;Amgen;Bristol-Myers Squibb;Boehringer Ingelheim;Novo Nordisk;Lundbeck;Medtronic;Philips;GE;General Electric;Honeywell;3M;Dow;DuPont;"
        "Shell;BP;Total;TotalEnergies;Eni;Enel;Engie;EDF;E.ON;RWE;Iberdrola;Repsol;Equinor;Statoil;Saudi Aramco;Aramco;Petronas;PTT;Sinopec;PetroChina;CNOOC;Chevron;ExxonMobil;Exxon;Duke Energy;Xcel Energy;Southern Company;National Grid;Orsted;Vestas;Vattenfall;"
        "Nestlé;Unilever;Danone;L'Oréal;LVMH;Kering;P&G;PepsiCo;Coca-Cola;McDonald's;Walmart;Ikea;Inditex;Cargill;Bunge;Syngenta;Monsanto;Orange;Vodafone;Telefónica;Deutsche Telekom;Telstra;Singtel;Telenor;Verizon;AT&T;Comcast;Disney;Bertelsmann;Axel Springer;"
        "Vale;Petrobras;Suzano;Embraer;Cemex;Bimbo;Naspers;Prosus;MTN;Safaricom;Anglo American;Anglo American Platinum;Rio Tinto;BHP;Fortescue;Reliance;Tata;Infosys;Wipro;Mahindra;Adani;Birla;Godrej;Dabur;Marico;ITC;Vingroup;Viettel;FPT;Gojek;Grab;Axiata;Telkom;Telkomsel;Ayala;Globe;PLDT;San Miguel;CP Group;SCG;Boeing;Airbus;Safran;Thales;Lockheed Martin;Michelin;Renault;Stellantis;Valeo;Veolia;Suez;Saint-Gobain;Schneider Electric;ABB;Volvo;Ericsson;Nokia;Maersk;DHL;UPS;FedEx",
    ),
)
"""Names by kind, ';' between them."""

GIVEN_NAMES: Final = (
    "aaron abby abigail abel adrian adriana agnes aidan aisha akira alain alana alastair albie alejandro alessandro alexandra alexandre alexis alfonso alfred alfredo alina alistair alok alvaro "
    "alvin amanda amandine amir amit amber amit ana anand anastasia anders anil anita anja anjali ankit ankur anil annette annie anton antonia antonio anurag april ariel arjun armin arnaud arne "
    "arnold arthur arturo arvind ashish ashley ashok astrid audrey august aurelie axel aziz barry bart beatrice beatriz benedict benoit bernard bernd bert beth betty beverly bhavin bjorn bo bobby boris "
    "brandon brenda brendan brent brett bridget britta bruno bryan cameron camille carla carmen carolyn carter cathy cecilia cedric cesar chad charlie charlotte chelsea cheryl chloe christoph christophe "
    "christos cindy clara clare clark claude claudia claudio clemens clement cliff clive cody colin connor conor constantin corey corinne courtney cristina curtis cynthia cyril cyrus dale damian damien dana "
    "daniela daniele danielle danny daphne darren darryl david dawn debbie denise denny derek desmond dev dieter dilip dimitri dina dinesh dominic dominik dominique donna doris dorothy douglas duncan dustin dylan "
    "earl eddie edgar edith edmund eduardo edwin eileen elaine eleanor elias elisa ella ellen elliot elliott elon emanuel emil emilia emilie emilio emily emmanuel enrico enrique erica erika erin ernesto esteban "
    "esther ethan eugene evelyn ezra fabian fabio fabrice fatima federico felicia felipe ferdinand fiona florian frances francesca francesco francisco franz frederic frederick frederik fredrik fritz gabriel gabriela "
    "gabriele garrett gaurav gavin gene geoffrey georg georges gerard gerd gerhard gerry giacomo gianluca gilbert giles gilles gina giorgio girish gita giulia giuseppe gonzalo graeme grant gregor gregory guido gunther gus guy "
    "hamad hamid hani hany harald hari harold harriet harry harsh harvey hazel hector heidi heike heinrich helena helge henk henning henri henrik herbert herman hermann hilary hiroshi holger holly horst hubert hugo "
    "hussain hussein ignacio igor ilya ines ingo ingrid irene iris irina isaac isabella isabelle ishaan ivy jackie jaime jake jakob jalil jamal janet janice janine jared jasmine jasper jayden jayesh jeanette jeanne "
    "jens jerome jesper jess jesse jesus jill jimmy jin joachim joanna joaquin jochen jodi joel joerg johann johanna johnny jolanda jon jonas jordan jorg jorge josef joris josephine joy joyce juergen jude judith judy julius "
    "jun june jurgen jussi kai karim karin karl-heinz karsten katharina kathleen kathryn kathy katie katrin katrina kay kazuo keiko keisuke kelvin kendra kenji kenny kerry kim kiran kirill kirk kirsten kishore klara knut kofi "
    "konrad konstantin kris krishna kristen kristian kristin kristina kristoffer kunal kurt kyle kwame lance larissa larry lasse lauri laurence leah lena lennart lenny leon leonard leonardo leonid leslie leticia liam lina lin lionel "
    "lloyd lorenzo lorraine lou louise luca lucia luciano lucie lucy ludovic ludwig luigi luiz lukas luke lydia lyn lynn madeleine mads magdalena magnus mahesh maja malcolm malik manfred manish manoj manuel mara marcel marcelo marcin "
    "margarita maria-teresa marian marianne marie marilyn marina marion marjorie marlene marta marten martha martina martine marvin marwan masahiro masayoshi mateo mathias mathieu mathilde matteo matthias matti maureen maurice "
    "mauricio mauro maxim maxime maximilian maya meera mehdi mehmet mei meir melanie melissa mercedes meredith merle mia michaela michele michelle mika mikael mikhail milan milena milton mina mindy ming miriam mitchell mohamad mohan mohammad "
    "moira monica monika monique morgan moritz morten moshe muhammad murray mustafa nadia nadine naomi narendra natalia natalie natasha nathalie nathaniel nazir ned neha nelson nicholas nick nicola nicolai niels nikhil nikita "
    "niklas nikolai nikolaus nils nina nirav nitin noah noel noemi nora norbert norman nuno olaf ole oleg olga olivia omar orlando otto owen pamela paola paolo parag pascal pat patrice patrik patty paula paulina pauline paulo pavel "
    "pedro peggy penny per percy perry pete petra petri philipp philippa pieter piotr prabowo pradeep prakash prasad pratik praveen priya priyanka quentin quinn rafael rafal rahul raj rajan rajeev rajiv rakesh ralf ram ramesh ramon "
    "randall randy raphael rashid raul ravi raymond regina reinhard renata renate rene renee ricardo riccardo richard-james rick ricky rita ritesh robbie roberta roberto robin rocco rod rodney rodolfo rodrigo rohan rohit roland rolf roman romain "
    "ronnie rory rosa rosemary ross roy ruben rudolf rudy rune rupert ruth sabine sabrina sachin sadiq saeed salim sally salvatore samantha samir samira samy sandeep sandra sandy sanjeev santiago satish satoshi saul saurabh savannah sebastien "
    "serge sergey sergio seth shane shannon shashank shaun shawn sheila shelly sherry shigeru shinzo shirley shiv shreya siddharth sidney siegfried sigrid silke silvia simone soren sofia sonia sonja soren spencer srini stacy stan stanislav stanley stella "
    "stephane stephanie stéphane stewart subhash sue sung sunny suresh sven svetlana sylvia sylvie takashi takeshi tania tanja tanya tara tarek tariq tatiana teresa terrence thibault thijs thilo thomas-b till tim timo tina tobias todd tom tomas tomasz tommy toni "
    "torsten travis trevor tristan troy tyler udo ulf ulrich ulrike uma uri ursula usha uwe valentin valeria valerie vanessa vera vernon veronica vicky victor victoria vijaya vikas vikram ville vimal vinay vineet vinod viktor virginia vishal vivek vivian volker "
    "wade wallace walid wang-wei warren werner wesley wilhelm willem willy winston xi xiao yael yair yasmin yann yasser yossi yuki yuri yusuf yvan yvonne zach zachary zoe zoran zubin lakshmi"
)
"""Given names beside those of `lexicon_en.FIRST_NAMES`."""
