import { App } from './app.ts';
import { connect } from './connection.ts';
import { byId } from './element.ts';
import { listenToKeys } from './keys.ts';
import { presenter } from './presenter.ts';
import { words } from './words/words.ts';

nameParts();
if (location.pathname === '/present') connect(presenter());
else {
  const app = new App();
  listenToKeys(app);
  connect({
    deck: (message) => app.take(message),
    findings: (message) => app.judge(message),
    goto: (message) => app.goto(message),
    online: (isOnline) => {
      document.documentElement.toggleAttribute('data-offline', !isOnline);
      if (!isOnline) app.say(words.ended);
    },
  });
}

/** Names the parts of the page, which its file says in English or not at all. */
function nameParts(): void {
  document.querySelector('.skip')?.replaceChildren(words.skip);
  const names = {
    menu: words.sections,
    sections: words.sectionsAndSlides,
    problems: words.errors,
    warnings: words.findings,
    find: words.find,
    help: words.keys,
  };
  for (const [id, name] of Object.entries(names)) byId(id).setAttribute('aria-label', name);
}
