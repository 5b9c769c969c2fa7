# What one does with this checkout. `make` alone lists it; the rest is `rapport`.
.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help report archive woo test format layers keuring kills lekken terug bench templates schemas beelden clean

# The Python that .venv is made with: make report PYTHON=python3.12
PYTHON ?= python3
export PYTHON

# How often `make kills` kills each of them, and how many dossiers `make lekken` tries.
KEER ?= 1000

# The date under which `make archive` archives; rapport itself never takes one from the clock.
OP ?= $(shell date +%F)
export DOSSIER WIE WAAROM OP UIT

SET_UP := @bash scripts/setup.sh
RUN := @.venv/bin/python -m

help: ## toont deze lijst
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

report: ## maakt de Word- en pdf-bestanden van alle dossiers in inputs/
	$(SET_UP) use
	@.venv/bin/rapport maak

archive: ## zet een dossier in archief/ (DOSSIER=inputs/2025-09-br WIE=… WAAROM=…)
	$(SET_UP) use
	@.venv/bin/rapport archiveer "$$DOSSIER" --wie "$$WIE" --waarom "$$WAAROM" --op "$$OP"

woo: ## maakt de openbare versie van een dossier (DOSSIER=inputs/2025-09-br UIT=map); zonder UIT een overzicht
	$(SET_UP) use
	@.venv/bin/rapport woo "$$DOSSIER" $${UIT:+--uit "$$UIT"} $${WIE:+--wie "$$WIE" --waarom "$$WAAROM" --op "$$OP"}

test: ## controleert de code en draait de tests (snel, zonder netwerk)
	$(SET_UP) test
	$(RUN) ruff check
	$(RUN) ruff format --check
	$(RUN) mypy
	@.venv/bin/lint-imports --no-cache --no-logo
	$(RUN) pytest --numprocesses auto

format: ## zet de code in de vorm die 'make test' verwacht
	$(SET_UP) test
	$(RUN) ruff check --fix
	$(RUN) ruff format

layers: ## controleert of elke map alleen kent wat onder haar ligt
	$(SET_UP) test
	@.venv/bin/lint-imports --no-cache --no-logo

keuring: ## keurt elk gemaakt document met alle validators, en de pagina's in een browser
	$(SET_UP) keuring
	@bash scripts/inspect.sh

kills: ## doodt 'maak' en 'archiveer' elk KEER keer op een willekeurig moment (gewoon 1000; duurt uren)
	$(SET_UP) keuring
	$(RUN) pytest tests/keuring/test_kill.py tests/keuring/test_archive.py -k random_moment --kills $(KEER)

lekken: ## maakt KEER willekeurige dossiers openbaar en zoekt in elk bestand naar wat weg moest (duurt uren)
	$(SET_UP) keuring
	$(RUN) pytest tests/keuring/test_leaks.py --lekken $(KEER)

terug: ## verandert KEER keer iets in een Word-bestand, en kijkt of het zo terugkomt (duurt uren)
	$(SET_UP) keuring
	$(RUN) pytest tests/keuring/test_returned_edits.py --bewerkingen $(KEER)

bench: ## meet hoe snel rapport is, ook naast andere programma's
	$(SET_UP) test
	$(RUN) bench

schemas: ## maakt schemas/, .vscode/settings.json en docs/bestanden.md opnieuw
	$(SET_UP) use
	@.venv/bin/rapport schema
	$(RUN) generator.authoring.editor
	$(RUN) generator.authoring.fieldpages

licences: ## maakt docs/licenties.md opnieuw
	$(SET_UP) keuring
	$(RUN) keuring.licences

beelden: ## maakt de plaatjes van de handleiding opnieuw
	$(SET_UP) keuring
	$(RUN) keuring.guide_pictures

templates: ## maakt de sjablonen van Word en pdf opnieuw
	$(SET_UP) use
	$(RUN) generator.authoring.templates

clean: ## ruimt output/ en tijdelijke bestanden op; .venv blijft staan
	@rm -rf output inzage build *.egg-info .mypy_cache .pytest_cache .ruff_cache .hypothesis \
		.import_linter_cache
	@find . -name __pycache__ -type d -not -path './.venv/*' -prune -exec rm -rf {} +
