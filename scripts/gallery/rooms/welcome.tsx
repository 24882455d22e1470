import { LanguageMenu } from '../../../components/LanguageMenu.tsx';
import { FirstPage } from '../../../components/welcome/FirstPage.tsx';
import { WelcomeView } from '../../../components/welcome/WelcomeView.tsx';
import welcomeCss from '../../../components/welcome/welcome.css?inline';
import { index, summary, words } from '../material.ts';
import { nothing, type Room } from '../specimen.ts';

/** The first page. */
export const welcome: Room = {
  id: 'welcome',
  name: 'The first page',
  css: welcomeCss,
  specimens: [
    {
      name: 'WelcomeView',
      says: 'What Vigil does, a sample to try it on, what it may do in plain words, and how to write safely. Without the reader its names are not underlined.',
      states: [
        [
          'at first',
          <WelcomeView
            words={words}
            language={
              <p class="welcome-language">
                <label for="language">{words('settings.language')}</label>
                <LanguageMenu id="language" value="auto" browsers="en" onChange={nothing} words={words} />
              </p>
            }
            everybody={index.people.length}
            named={[summary('ding-jiaxi'), summary('nasrin-sotoudeh')]}
            marks
            firstPage={
              <FirstPage
                sites={250}
                look={() => ({ host: 'www.bbc.com', reading: 'marked' })}
                reports={[]}
                words={words}
              />
            }
            wordsHref="#"
            casesHref="#"
            caseHref={(id) => `#${id}`}
          />,
        ],
      ],
    },
  ],
};
