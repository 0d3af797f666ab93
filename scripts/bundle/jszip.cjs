// Stands in for JSZip in the bundle: pptxgenjs hands its parts over before it zips them, so nothing is ever zipped.
'use strict';

/** Keeps what is put in, in the order of its names. */
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
