"""Bytes to facts: everything that decides, and nothing that acts (no network, clock, setting, database or state)."""
