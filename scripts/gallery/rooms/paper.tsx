import messageCss from '../../../components/message/message.css?inline';
import petitionCss from '../../../components/petition/petition.css?inline';
import { App as MessagePage } from '../../../entrypoints/message/App.tsx';
import { openMessage } from '../../../entrypoints/message/open.ts';
import { App as PetitionPage } from '../../../entrypoints/petition/App.tsx';
import { openPetition } from '../../../entrypoints/petition/open.ts';
import { words } from '../material.ts';
import type { Room } from '../specimen.ts';

const about = (query: string) => openPetition(new URLSearchParams(query));

/** A petition, as one and as many sign it. */
export const petition: Room = {
  id: 'petition',
  name: 'The petition',
  css: petitionCss,
  ground: 'paper-sunk',
  specimens: [
    {
      name: 'The desk of a petition',
      says: 'The page of a petition (entrypoints/petition): what is asked, who signs, the sheets.',
      states: [
        ['for one person', <PetitionPage opened={await about('person=ding-jiaxi')} words={words} />],
        ['nobody of that name', <PetitionPage opened={{ state: 'unknown' }} words={words} />],
      ],
    },
  ],
};

/** A picture with a line of solidarity. */
export const message: Room = {
  id: 'message',
  name: 'The message',
  css: messageCss,
  ground: 'paper-sunk',
  specimens: [
    {
      name: 'The desk of a message',
      says: 'The page of a message (entrypoints/message): words, the picture, what goes with it.',
      states: [['for one person', <MessagePage opened={await openMessage('ding-jiaxi')} words={words} />]],
    },
  ],
};
