"""The run log: what each run did, coverage per collection, API keys, the version of the data contract."""
