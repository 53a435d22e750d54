"""Parts that know no agreement: labels, buttons, fields, cards, remarks, the rating picker."""
