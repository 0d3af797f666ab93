// Replaces JSZip in the bundle. pptxgenjs hands its parts over before it zips them, so no zip is ever made.
'use strict';

/** Keeps the added files in the order of their names. */
module.exports = class {
  files = {};

  folder() {
    return this;
  }

  file(name, content) {
    this.files[name] = { async: async () => content };
    return this;
  }

  async generateAsync() {
    throw new Error('the bundle cannot zip: pptxgenjs has not handed over its parts');
  }
};
