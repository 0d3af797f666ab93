// Replaces modules in the bundle that are imported and never used. Handlebars uses source-map only when it exports
// something. Commander uses node:child_process only for commands that are separate programs.
