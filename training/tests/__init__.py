"""What can be tested without PyTorch."""
