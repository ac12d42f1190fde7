// A language server for remark, made of unified-language-server as remark-language-server is.

/** Without its types: they are there only once the hosts are installed. */
const name = /** @type {string} */ ('unified-language-server');
const { createUnifiedLanguageServer } = await import(name);

createUnifiedLanguageServer({
  configurationSection: 'remark',
  ignoreName: '.remarkignore',
  packageField: 'remarkConfig',
  pluginPrefix: 'remark',
  processorName: 'remark',
  processorSpecifier: 'remark',
  rcName: '.remarkrc',
});
