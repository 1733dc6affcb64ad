"""`python -m generator` is `gen`."""

from .cli import main

if __name__ == "__main__":
    main(prog_name="gen")
