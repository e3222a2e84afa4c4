"""The one way from a source to an alert.

    source | poll            -> items            flows.sources     (feed, sitemap, ...)
           | unseen, in window                   flows.store, Window
           | fetch           -> pages            flows.fetch
           | may_announce                        extractors.funds  (the cheap early check)
           | read            -> articles         flows.reading     (worker processes)
           | find            -> sightings        extractors.funds
           | identify, keep  -> funds, alerts    Keeper            (one transaction an article)
           | deliver         -> deliveries       flows.deliver

A run calls these steps in order and counts how each item ended; it decides nothing itself. It needs no Prefect:
`flows.orchestration` wraps the very same steps as tasks. `flows.daily`, `flows.backfill`, `flows.add` and
`flows.reprocess` are the verbs.
"""
