/**
 * The house's arrows: entrypoints → components, lib; components → only types of lib and the words;
 * lib/page → lib/recognition; lib/letters → lib/dataset; lib/recognition imports nothing but itself.
 */
const room = (name, path, only) => ({
  name,
  severity: 'error',
  from: { path },
  to: { pathNot: [path, ...only] },
});

export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Types may know each other; code may not.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    room('recognition-stands-alone', '^lib/recognition/', []),
    room('dataset-knows-no-other-room', '^lib/dataset/', [
      // A name is searched for as it is recognised: one folding serves both.
      '^lib/recognition/fold/',
      '^node_modules/(zod|minisearch|@noble)/',
      '^generated/',
    ]),
    room('page-needs-only-recognition', '^lib/page/', ['^lib/recognition/', '^node_modules/@floating-ui/']),
    room('letters-need-only-the-dataset', '^lib/letters/', [
      '^lib/dataset/',
      '^lib/words/',
      '^node_modules/zod/',
      '^generated/',
    ]),
    room('petitions-need-letters', '^lib/petitions/', [
      '^lib/dataset/',
      '^lib/letters/',
      '^lib/words/',
      '^node_modules/zod/',
    ]),
    // What a message says of a case is what a petition says of it.
    room('messages-need-letters', '^lib/messages/', [
      '^lib/dataset/',
      '^lib/letters/',
      '^lib/petitions/',
      '^lib/words/',
      '^node_modules/zod/',
    ]),
    room('settings-stand-alone', '^lib/settings/', [
      '^lib/erase/guard',
      '^node_modules/(zod|webextension-polyfill)/',
    ]),
    room('erasing-knows-what-is-kept', '^lib/erase/', [
      '^lib/casebook/',
      '^node_modules/webextension-polyfill/',
    ]),
    {
      name: 'no-settings-in-the-reader',
      comment: 'Settings are read with zod; what runs in a page gets what it needs by message.',
      severity: 'error',
      from: { path: '^(lib/page|entrypoints/reader)/' },
      to: { path: '^lib/settings/' },
    },
    room('casebook-keeps-only', '^lib/casebook/', [
      '^lib/dataset/',
      '^lib/settings/',
      '^lib/erase/guard',
      '^node_modules/(zod|idb|ical-generator|webextension-polyfill|@preact)/',
    ]),
    {
      name: 'components-touch-no-machinery',
      comment:
        'Props in, events out: a component may take types from lib, and words; no browser API, no database.',
      severity: 'error',
      from: { path: '^components/' },
      to: {
        pathNot: [
          '^components/',
          '^lib/words/',
          '^locales/',
          '^lib/dataset/',
          '^lib/letters/',
          '^lib/(petitions|messages)/',
          '^node_modules/(preact|lucide)/',
          '^node_modules/@preact/',
          // Which rows of a long list stand in the window: measured where they are drawn.
          '^node_modules/@tanstack/',
          '^node_modules/@fontsource',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'lib-never-enters-from-above',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^(entrypoints|components)/' },
    },
    {
      name: 'no-script-in-the-extension',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/' },
      to: { path: '^(scripts|bench|tests)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
    },
  },
};
