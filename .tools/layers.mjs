// layers: the rule of the house as data. entries > features > (ui | state | stage) > workflows > services > paint > compose > scene, text > domain.

const PURE = ['compose', 'scene', 'text', 'domain'];
const BELOW_SERVICES = ['paint', ...PURE];
const BELOW_FEATURES = ['ui', 'state', 'stage', 'workflows', 'services', ...BELOW_SERVICES];

/** What each layer may import from, besides itself. `ui` knows nothing of cards, so it gets less than its place would allow. */
export const MAY_IMPORT = {
  domain: [],
  text: ['domain'],
  scene: ['domain'],
  compose: ['scene', 'text', 'domain'],
  paint: PURE,
  services: [...BELOW_SERVICES, 'assets'],
  workflows: ['services', ...BELOW_SERVICES],
  stage: ['workflows', 'services', ...BELOW_SERVICES],
  state: ['workflows', 'services', ...BELOW_SERVICES],
  ui: ['domain', 'assets'],
  features: [...BELOW_FEATURES, 'assets'],
  entries: ['features', ...BELOW_FEATURES, 'assets'],
};

/** Folders of these layers are strangers to one another. */
export const SEPARATE_FOLDERS = ['services', 'features'];

/** What stands loose in these layers, outside any folder, is for all of their folders: how features reach the state. */
export const SHARES_LOOSE_FILES = ['features'];

/** No DOM, no waiting, no clock, no chance. */
export const PURE_LAYERS = PURE;

/** What a worker's entry may reach, besides its own folder: it loads again in every worker. */
export const WORKER_MAY_REACH = BELOW_SERVICES;

/** Where each library may be imported: layers, or folders of layers. A library that is not here is a decision still to be made. */
export const LIBRARIES = {
  '@chenglou/pretext': ['services/fonts'],
  '@rgrove/parse-xml': ['domain', 'services/packs'],
  '@vladmandic/face-api': ['services/faces'],
  '@zip.js/zip.js': ['services/packs', 'services/batch'],
  'bidi-js': ['text'],
  'client-zip': ['services/export'],
  comlink: ['services'],
  fflate: ['paint'],
  hyphen: ['services/hyphens'],
  i18next: ['services/i18n', 'features', 'entries'],
  'idb-keyval': ['services/storage'],
  'image-dimensions': ['services/photo'],
  konva: ['stage'],
  'libheif-js': ['services/photo'],
  uqr: ['compose'],
  'lucide-react': ['ui', 'features'],
  mediabunny: ['services/motion'],
  papaparse: ['services'],
  react: ['ui', 'stage', 'features', 'entries'],
  'react-dom': ['ui', 'features', 'entries'],
  'react-i18next': ['features', 'entries'],
  'react-konva': ['stage'],
  valibot: ['domain', 'services'],
  wouter: ['features', 'entries'],
  'yoga-layout': ['services/layout'],
  zundo: ['state'],
  'zustand/middleware': ['state'],
  'zustand/vanilla': ['state'],
};

/** Only in files named *.test.ts(x). */
export const TEST_LIBRARIES = ['vitest', 'fast-check', '@testing-library/react', 'jsqr', '@testing-library/user-event', 'jsdom'];
