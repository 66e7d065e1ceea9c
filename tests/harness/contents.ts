// Made-up words for contact sheets: none, short, medium, long, Arabic, mixed, one long word.

export type CardContents = { readonly words: Readonly<Record<string, string>>; readonly photo: boolean };

const name = { name: 'Samira', place: 'Bristol' };

/** What the other slots of the pack's templates hold, beside the words every template knows. */
const EXTRA = {
  en: {
    from: 'Gdynia',
    to: 'Newcastle upon Tyne',
    brought: 'A sourdough starter in a jam jar, and my uncle’s terrible puns',
    ending: 'fix one old boiler and still laugh about it',
    line: 'A place where nobody eats lunch alone',
    dish: 'Friday flatbread',
    giver: 'From my aunt Zohra',
    ingredients: '500 g flour\n1 spoon of salt\n1 cup of warm water\nNigella seeds\nA neighbour with an oven',
    how: 'Mix, knead, and let it rest under a cloth. Stretch it as thin as you dare. Bake it very hot, and knock on next door while it is warm.',
    before: 'One kettle, nobody talking',
    now: 'Forty cups, everybody talking',
    number: '11',
    'number-label': 'families, one oven',
    source: 'Counted on our stairs',
    when: 'Friday 18 December',
    time: '6 to 9 in the evening',
    where: 'The old bus depot, Easton',
    link: 'https://example.org/bread',
  },
  ar: {
    from: 'طرابلس',
    to: 'سوانزي',
    brought: 'خميرة خبز في مرطبان مربّى، ونكات خالي السيئة',
    ending: 'لنُصلح مدفأة قديمة ونحن نضحك',
    line: 'مكان لا يأكل فيه أحد غداءه وحيداً',
    dish: 'خبز يوم الجمعة',
    giver: 'من خالتي زهرة',
    ingredients: '٥٠٠ غرام طحين\nملعقة ملح\nكوب ماء دافئ\nحبة البركة',
    how: 'اعجن العجين واتركه يرتاح تحت قماشة. مُدّه رقيقاً قدر ما تجرؤ. اخبزه في فرن حار جداً، واطرق باب الجيران وهو ساخن.',
    before: 'غلاية واحدة ولا أحد يتكلم',
    now: 'أربعون كوباً والكل يتكلم',
    number: '١١',
    'number-label': 'عائلة وفرن واحد',
    source: 'عددناهم على سلّم بيتنا',
    when: 'الجمعة ١٨ ديسمبر',
    time: 'من السادسة حتى التاسعة مساءً',
    where: 'موقف الحافلات القديم، إيستون',
    link: 'https://example.org/bread',
  },
};

export const CONTENTS: Readonly<Record<string, CardContents>> = {
  samples: { words: {}, photo: false },
  samplesPhoto: { words: {}, photo: true },
  storyOnly: { words: { story: 'I baked on Fridays and left the door open. Now the oven is never cold.' }, photo: false },
  short: { words: { headline: 'Bread for the street', story: 'I baked on Fridays and left the door open.', ...name }, photo: true },
  medium: {
    words: {
      headline: 'It takes a community to teach a whole street to make bread.',
      story:
        'When we moved in, nobody knew each other’s names. I baked on Fridays and left the door open. Now there are eleven families, four kinds of flour, and one oven that is never cold.',
      ...name,
      ...EXTRA.en,
    },
    photo: true,
  },
  long: {
    words: {
      headline: 'The choir had no tenors and I had no one to sing with',
      story:
        'I came to Leeds in a wet November and knew two people, one of whom was my landlord. On the noticeboard at the bus depot somebody had written: tenors wanted, no experience, biscuits. I had sung in my father’s kitchen and nowhere else. They gave me a chair by the radiator and a photocopy, and for an hour nobody asked me anything except whether I could see the words. We are thirty-one now, from nine countries and four bus routes. On Fridays the altos bring soup. Last spring we sang at three weddings, one funeral and the opening of a launderette.',
      name: 'Daniel',
      place: 'Leeds',
      ...EXTRA.en,
    },
    photo: true,
  },
  arabic: {
    words: {
      headline: 'يحتاج الأمر إلى مجتمع ليصبح الشارع بيتاً',
      story:
        'عندما وصلنا لم يكن أحد يعرف اسم جاره. كنت أخبز كل يوم جمعة وأترك الباب مفتوحاً. اليوم نحن إحدى عشرة عائلة وفرن واحد لا يبرد أبداً.',
      name: 'سميرة',
      place: 'بريستول',
      ...EXTRA.ar,
    },
    photo: true,
  },
  arabicNoPhoto: {
    words: {
      headline: 'خبز للشارع كله',
      story: 'كنت أخبز كل يوم جمعة وأترك الباب مفتوحاً. اليوم نحن إحدى عشرة عائلة وفرن واحد لا يبرد أبداً.',
      name: 'سميرة',
      place: 'بريستول',
      ...EXTRA.ar,
    },
    photo: false,
  },
  polish: {
    words: {
      headline: 'Potrzeba całej społeczności, żeby nauczyć ulicę piec chleb',
      story: 'Kiedy się wprowadziliśmy, nikt nie znał imion sąsiadów. W piątki piekłam chleb i zostawiałam otwarte drzwi.',
      name: 'Żaneta Brzęczyszczykiewicz',
      place: 'Wolverhampton',
    },
    photo: false,
  },
  noPhoto: {
    words: {
      headline: 'It takes a community to teach a whole street to make bread.',
      story:
        'When we moved in, nobody knew each other’s names. I baked on Fridays and left the door open. Now there are eleven families, four kinds of flour, and one oven that is never cold.',
      ...name,
      ...EXTRA.en,
    },
    photo: false,
  },
  longWord: { words: { story: 'a'.repeat(400), name: 'Donaudampfschifffahrtsgesellschaftskapitän' }, photo: false },
};
