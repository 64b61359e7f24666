"""The certified walk: how a list is read whole, and the proof."""
