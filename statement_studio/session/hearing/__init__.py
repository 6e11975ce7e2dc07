"""What is heard: a recording set against the text, and a voice followed through it. Its libraries may be absent."""
