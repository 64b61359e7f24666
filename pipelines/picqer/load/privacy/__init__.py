"""What is personal at the destination: emptied, forgotten."""
