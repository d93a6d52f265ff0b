"""Makes the weights of Tiltmeter's reading model."""
