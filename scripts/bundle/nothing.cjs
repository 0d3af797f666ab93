// Stands in the bundle for what is asked for and never used. Handlebars looks for source-map, and does without where it
// exports nothing; Commander looks for node:child_process, and calls it for commands that are programs of their own.
