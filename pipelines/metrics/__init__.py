"""What a warehouse acts on: each metric is an ibis function from tables to one table, nothing executed inside."""
