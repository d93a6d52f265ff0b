"""Tests of the pruning, where PyTorch is to be had."""

import unittest

try:
    import torch
except ImportError:
    torch = None


@unittest.skipIf(torch is None, "PyTorch is not installed")
class PruneTest(unittest.TestCase):
    def setUp(self):
        torch.manual_seed(1)

    def test_what_another_input_tells_as_well_goes_first(self):
        from tiltmeter_training.prune import left

        rows = torch.randn(500, 4)
        rows[:, 2] = 2 * rows[:, 0]
        weight = torch.tensor([[1.0, 5.0, 0.1, 5.0]])
        kept = left((rows.T @ rows).double(), weight, 1, 3).tolist()
        self.assertEqual(3, len(kept))
        self.assertTrue({1, 3} <= set(kept))

    def test_neighbours_go_together(self):
        from tiltmeter_training.prune import left

        rows = torch.randn(500, 6)
        weight = torch.tensor([[3.0, 0.0, 0.1, 0.2, 0.0, 4.0]])
        self.assertEqual([0, 1, 4, 5], left((rows.T @ rows).double(), weight, 2, 2).tolist())

    def test_the_rest_of_a_matrix_makes_up_for_what_goes(self):
        from tiltmeter_training.prune import fit, products

        rows = torch.randn(1, 500, 3)
        rows[..., 2] = 2 * rows[..., 0]
        before, made = torch.nn.Linear(3, 2), torch.nn.Linear(2, 2)
        with torch.no_grad():
            wanted = before(rows)
            gram, cross = products([rows], [wanted])
            kept = torch.tensor([0, 1])
            fit(made, gram, cross, kept, before)
            self.assertLess(float((made(rows[..., kept]) - wanted).abs().max()), 0.02)


if __name__ == "__main__":
    unittest.main()
