"""Names of funds in running text: where they stand, where they begin, which two are one."""
