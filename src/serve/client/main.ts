import { App } from './app.ts';
import { connect } from './connection.ts';
import { listenToKeys } from './keys.ts';
import { presenter } from './presenter.ts';

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
      if (!isOnline) app.say('The preview has ended.');
    },
  });
}
