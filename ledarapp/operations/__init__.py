"""The verbs a person performs; the only place where store, documents, signatures and exchange meet."""
