// Our own documents, judged by our own plugin: the built package, under its own name.
export default { plugins: ['remark-lint-data-decision'] };
