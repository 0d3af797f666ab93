// Stands in for source-map in the bundle: Handlebars asks for it, and does without it where it exports nothing.
