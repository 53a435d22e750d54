# The developer verbs. `make` lists them; what each tool checks stands in pyproject.toml.
.DEFAULT_GOAL := help
.PHONY: help run test spoken check lint format style types rooms language words catalogues validate bench gallery torture coverage mutants pack same supply deb deb-test windows lock clean requirements
.DELETE_ON_ERROR:

BIN := .venv/bin
CATALOGUES := $(patsubst %.ts,%.qm,$(wildcard translations/*.ts))

help:
	@sed -n 's/^\([a-z-]*\):.*## /make \1\t/p' $(MAKEFILE_LIST) | expand -t 14

# --- what is missing is brought up first; nothing happens when nothing changed ---------------------------------------

.venv/ready-to-run: requirements.lock installer/set-up
	@installer/set-up run
	@touch $@

.venv/ready-to-test: .venv/ready-to-run
	@installer/set-up test
	@touch $@

translations/%.qm: translations/%.ts .venv/ready-to-run
	@$(BIN)/pyside6-lrelease -silent $< -qm $@

# --- verbs -----------------------------------------------------------------------------------------------------------

run: .venv/ready-to-run $(CATALOGUES) ## opens the program on an example, in a throw-away profile
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
	    exec $(BIN)/python -m ledarapp --example; \
	else \
	    echo "There is no display here: playing the whole journey into ./out instead."; \
	    exec $(BIN)/python -m ledarapp demo out; \
	fi

test: .venv/ready-to-test $(CATALOGUES) ## runs the tests, one process a core
	@$(BIN)/python -m pytest -n auto

spoken: .venv/ready-to-test $(CATALOGUES) ## a journey driven through AT-SPI alone, as a screen reader meets the program
	@LEDARAPP_SPOKEN=1 $(BIN)/python -m pytest -n 0 -p no:randomly tests/spoken

check: lint test ## everything a change must pass: format, lint, types, rooms, words, tests

lint: format style types rooms language ## all of the check but the tests; make -k lint goes on after a fault

format style types rooms language: .venv/ready-to-run $(CATALOGUES)

format:
	@$(BIN)/ruff format --check --quiet .

style:
	@$(BIN)/ruff check .

types:
	@$(BIN)/mypy

rooms:
	@$(BIN)/lint-imports --no-logo

language:
	@$(BIN)/python -m tests.gates.language

validate: .venv/ready-to-test ## has veraPDF and EU DSS judge every document; needs Java 17 and Maven; forms="ufd-ad" for some
	@$(BIN)/python -m tests.validate build/judges build/validate $(forms)

words: .venv/ready-to-run ## brings the translation files into line with the program's texts, and compiles them
	@$(BIN)/python -m tests.gates.words
	@$(MAKE) --no-print-directory catalogues

catalogues: $(CATALOGUES)

requirements: .venv/ready-to-test ## which requirements are shown by tests, and which are said not to be built
	@$(BIN)/python -m tests.gates.requirements

bench: .venv/ready-to-test $(CATALOGUES) ## speed and size against floors measured in the same run; keep=keep puts them into README
	@$(BIN)/python -m tests.bench $(keep)

gallery: .venv/ready-to-test $(CATALOGUES) ## pictures of documents, and of every screen in every look (languages="nb sv"), in build/gallery
	@$(BIN)/python -m tests.gallery build/gallery
	@$(BIN)/python -m tests.gallery.every build/gallery/every $(languages)

# What goes into a bundle depends on the source alone: no clock, no chance, no order of a folder.
PACK = PYTHONHASHSEED=1 SOURCE_DATE_EPOCH=315532800 $(BIN)/python -m PyInstaller --noconfirm --clean --log-level ERROR

build/icons: installer/icons.py resources/icons/ledarapp.svg installer/linux/package.svg .venv/ready-to-run
	@$(BIN)/python -m installer.icons $@

torture: .venv/ready-to-test $(CATALOGUES) ## tries every promise at length and writes docs/promises.md; parts="kills power" for some
	@$(BIN)/python -m tests.torture $(parts)

coverage: .venv/ready-to-test $(CATALOGUES) ## every branch of the four risk modules is taken by their own tests, or it fails
	@$(BIN)/python -m tests.risk coverage

mutants: .venv/ready-to-test $(CATALOGUES) ## the risk modules changed in one place at a time; writes docs/mutations.md
	@$(BIN)/python -m tests.risk mutants

pack: .venv/ready-to-run $(CATALOGUES) build/icons ## one folder that runs without Python, in dist/; then it tests itself
	@$(PACK) --distpath dist --workpath build/pyinstaller installer/ledarapp.spec
	@dist/ledarapp/ledarapp --selftest
	@$(BIN)/python -m installer.weigh dist/ledarapp 200

same: .venv/ready-to-run $(CATALOGUES) build/icons ## packs twice from nothing and compares: the same source, the same bytes
	@rm -rf build/once build/again
	@$(PACK) --distpath build/once --workpath build/once/work installer/ledarapp.spec
	@$(PACK) --distpath build/again --workpath build/again/work installer/ledarapp.spec
	@$(BIN)/python -m installer.same build/once/ledarapp build/again/ledarapp

supply: .venv/ready-to-test ## what is shipped: bill of materials and notices; refuses unknown licences and libraries
	@$(BIN)/python -m installer.supply build/supply

deb: pack supply ## the Debian package of the bundle, in dist/
	@$(BIN)/python -m installer.linux.deb dist/ledarapp dist
	@$(BIN)/python -m installer.weigh dist/ledarapp_*.deb 90

deb-test: ## installs the package in a bare Debian, tries, updates and purges it; needs root, takes minutes
	@installer/linux/test-deb dist/ledarapp_*.deb
	@installer/linux/test-deb --source

windows: build/icons ## both Windows installers compiled, on a stand-in where no bundle was made on Windows
	@installer/windows/compile $$($(BIN)/python -c 'import ledarapp; print(ledarapp.__version__)')

lock: .venv/ready-to-run ## brings requirements.lock into line with pyproject.toml
	@$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
	    --extra register --group dev pyproject.toml -o requirements.lock

clean: ## removes what the verbs made
	@rm -rf .venv build dist out translations/*.qm .coverage .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
