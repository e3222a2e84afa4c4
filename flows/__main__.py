"""`python -m flows` is `fundwatch`."""

from flows.cli import main

if __name__ == "__main__":
    main()
