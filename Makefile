# One door for every command: `make` alone lists the targets, and CI runs the very same ones.
# All set-up happens in .venv, from nothing but python3 (3.11 or newer), pip, git and make.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --quiet --quiet --disable-pip-version-check
GOLD ?= $(wildcard tests/gold/*.jsonl) $(wildcard ../shared/corpus/dev.jsonl ../shared/corpus/unread.jsonl)

.DEFAULT_GOAL := help
.PHONY: help install demo test load check quality weights bench conduct chaos clean

help:  ## list the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-9s %s\n", $$1, $$2}'

# Some systems ship python3 without ensurepip: then the environment is made without pip, and the system's pip fills it.
$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "fundwatch needs Python 3.11 or newer; found $$($(PYTHON) --version). Name another: make PYTHON=python3.12"; exit 1; }
	@if $(PYTHON) -c 'import ensurepip' 2>/dev/null; then $(PYTHON) -m venv $(VENV); \
	 elif $(PYTHON) -m pip --version >/dev/null 2>&1; then $(PYTHON) -m venv --without-pip $(VENV) && \
	   $(PYTHON) -m pip --python $(VENV)/bin/python --quiet --disable-pip-version-check install pip; \
	 else echo "python3 has neither ensurepip nor pip. On Debian or Ubuntu: apt-get install python3-venv python3-pip"; exit 1; fi || \
	 { rm -rf $(VENV); echo "could not make $(VENV). On Debian or Ubuntu: apt-get install python3-venv"; exit 1; }

$(VENV)/.installed: pyproject.toml constraints.txt | $(BIN)/python
	@echo "installing fundwatch into $(VENV) (about two minutes the first time)"
	@$(PIP) install --constraint constraints.txt --editable .
	@touch $@

$(VENV)/.installed-dev: $(VENV)/.installed
	@echo "installing what tests and checks need"
	@$(PIP) install --constraint constraints.txt --editable '.[dev]'
	@touch $@

install: $(VENV)/.installed  ## make .venv with fundwatch in it

demo: $(VENV)/.installed  ## the whole pipeline on the built-in site: no network, no set-up
	@$(BIN)/fundwatch demo

test: $(VENV)/.installed-dev  ## all tests (about 4 minutes on 2 cores)
	@$(BIN)/python -m pytest -n 2 --dist loadfile

load: $(VENV)/.installed-dev  ## the tests that take minutes: 10,000 alerts, weights learned again, a million characters of news, 2,000 feeds, kills through Prefect, a schedule, planted secrets
	@$(BIN)/python -m pytest -m load -n 2 tests/test_weights.py
	@$(BIN)/python -m pytest -m load --ignore tests/test_weights.py  # some compare times, and want the machine alone

check: $(VENV)/.installed-dev  ## lint, format, types
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

quality: $(VENV)/.installed-dev  ## score the gold corpora against the floors of tests/floors.json
	@$(BIN)/python tests/quality/gate.py $(GOLD)

weights: $(VENV)/.installed-dev  ## learn again what the signs of detection weigh
	@$(BIN)/python tests/quality/learn.py

bench: $(VENV)/.installed-dev  ## speed of detection and of look-up
	@$(BIN)/python tests/benchmarks/run.py

conduct: $(VENV)/.installed-dev  ## score the fetcher's manners point by point
	@$(BIN)/python tests/conduct.py

chaos: $(VENV)/.installed-dev  ## kill runs at every step: nothing lost, nothing doubled
	@$(BIN)/python tests/chaos.py

clean:  ## remove .venv and caches
	@rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis build dist *.egg-info
