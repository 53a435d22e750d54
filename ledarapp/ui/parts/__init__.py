"""Parts that know an agreement and serve several screens: document, sign pane, evaluations, output."""
