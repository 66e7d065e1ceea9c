// starter: what a new pack begins with: two palettes, the usual slots, one plain design and its words in English. All of it passes pack:check.

export const SLOTS = [
  { kind: 'text', id: 'headline', lines: 'paragraph', limit: 120 },
  { kind: 'text', id: 'story', lines: 'paragraph', limit: 10000 },
  { kind: 'text', id: 'name', lines: 'line', limit: 60, asks: 'name' },
  { kind: 'text', id: 'place', lines: 'line', limit: 60, asks: 'place' },
  { kind: 'photo', id: 'photo' },
];

export const PALETTES = [
  {
    id: 'morning',
    mode: 'light',
    colours: { paper: '#FFF6E6', ink: '#2A2140', deep: '#2A2140', rose: '#E8674A', leaf: '#2F7D5B', sky: '#8DBBDD', sun: '#F4B63A' },
  },
  {
    id: 'evening',
    mode: 'dark',
    colours: { paper: '#1F2447', ink: '#FFF3DE', deep: '#0C0F26', rose: '#FF8A6B', leaf: '#52B99B', sky: '#93A8FF', sun: '#FFC957' },
  },
];

export const TEMPLATE = {
  version: 1,
  id: 'hello',
  purposes: ['story'],
  slots: ['headline', 'story', 'name'],
  background: 'paper',
  styles: {
    headline: { font: 'grotesk', weight: 800, size: { min: 6, max: 16 }, leading: 0.98, tracking: -0.02, balance: true },
    story: { font: 'grotesk-text', weight: 440, size: { min: 3, max: 5.6 }, leading: 1.32 },
    name: { font: 'grotesk-text', weight: 700, size: { min: 3, max: 4.2 }, leading: 1.2 },
    tag: { font: 'grotesk-text', weight: 650, size: { min: 3, max: 3.2 }, leading: 1.2 },
  },
  root: {
    kind: 'group',
    padding: 8,
    gap: 3,
    justify: 'center',
    safe: ['top', 'bottom', 'start', 'end'],
    children: [
      { kind: 'words', slots: ['headline'], style: 'headline' },
      { kind: 'words', slots: ['story'], style: 'story' },
      { kind: 'words', slots: ['name'], style: 'name' },
      { kind: 'words', phrase: 'hashtag', style: 'tag', colour: ['leaf', 'ink'] },
    ],
  },
};

export const WORDS = {
  state: 'source',
  prompts: { welcome: 'Someone who made me feel welcome …' },
  phrases: {},
  palettes: { morning: 'Morning', evening: 'Evening' },
  slots: {
    headline: { label: 'Headline', hint: 'A few big words' },
    story: { label: 'Your story' },
    name: { label: 'Name', hint: 'A first name or nickname is enough' },
    place: { label: 'Place', hint: 'A town or a neighbourhood' },
    photo: { label: 'Photo' },
  },
  templates: {
    hello: {
      name: 'Hello',
      about: 'A few words on plain paper',
      samples: {
        headline: 'The kettle is on at number nine',
        story: 'On Sundays the whole stair comes for tea. Nobody has to bring anything, and everybody does.',
        name: 'Rosa',
      },
    },
  },
};

export const README = (id, folder) => `# ${id}

A pack for Community Graphics. How to make it yours is taught step by step in docs/templates.md.

    npm run pack:check ${folder}    # tells what is wrong, and draws every card
    npm run pack:zip ${folder}      # makes the file that people open in the app

- \`pack.json\`: slots, palettes, hashtags, the day, the list of designs
- \`templates/\`: one file for each design
- \`art/\`: drawings as SVG, in colours of the palette
- \`locales/\`: all words, one file for each language
`;
