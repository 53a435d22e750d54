"""What leaves on paper: the only room that knows ReportLab, pikepdf and Babel."""
