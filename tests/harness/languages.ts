// One design in twenty languages, for docs/languages.md. The sentences are machine-made: "The door is open. Come in, the tea is hot."

import { paintScene } from '#paint/paint-node.ts';
import { composeCard, loadWholePack } from './load.ts';

const LINES: readonly (readonly [lang: string, name: string, line: string])[] = [
  ['en', 'English', 'The door is open. Come in, the tea is hot.'],
  ['cy', 'Cymraeg', 'Mae’r drws ar agor. Dewch i mewn, mae’r te’n boeth.'],
  ['pl', 'Polski', 'Drzwi są otwarte. Wejdź, herbata jest gorąca.'],
  ['ro', 'Română', 'Ușa este deschisă. Intră, ceaiul este fierbinte.'],
  ['uk', 'Українська', 'Двері відчинені. Заходь, чай гарячий.'],
  ['ar', 'العربية', 'الباب مفتوح. تفضّل، الشاي ساخن.'],
  ['fa', 'فارسی', 'در باز است. بفرمایید، چای داغ است.'],
  ['ur', 'اردو', 'دروازہ کھلا ہے۔ اندر آئیے، چائے گرم ہے۔'],
  ['ps', 'پښتو', 'دروازه خلاصه ده. راشئ، چای ګرم دی.'],
  ['ckb', 'کوردیی ناوەندی', 'دەرگا کراوەیە. فەرموو، چا گەرمە.'],
  ['ti', 'ትግርኛ', 'ማዕጾ ክፉት እዩ። እተዉ፡ ሻሂ ውዑይ እዩ።'],
  ['am', 'አማርኛ', 'በሩ ክፍት ነው። ግቡ፣ ሻዩ ትኩስ ነው።'],
  ['so', 'Soomaali', 'Albaabku waa furan yahay. Soo gal, shaahu waa kulul yahay.'],
  ['fr', 'Français', 'La porte est ouverte. Entrez, le thé est chaud.'],
  ['bn', 'বাংলা', 'দরজা খোলা। ভিতরে আসুন, চা গরম।'],
  ['pa', 'ਪੰਜਾਬੀ', 'ਦਰਵਾਜ਼ਾ ਖੁੱਲ੍ਹਾ ਹੈ। ਅੰਦਰ ਆਓ, ਚਾਹ ਗਰਮ ਹੈ।'],
  ['hi', 'हिन्दी', 'दरवाज़ा खुला है। अंदर आइए, चाय गरम है।'],
  ['ta', 'தமிழ்', 'கதவு திறந்திருக்கிறது. உள்ளே வாருங்கள், தேநீர் சூடாக இருக்கிறது.'],
  ['zh-Hans', '简体中文', '门开着。请进，茶是热的。'],
  ['ja', '日本語', '扉は開いています。どうぞお入りください。お茶が温かいですよ。'],
];
/** CSS px of one card's width. */
const WIDTH = 300;

async function run(): Promise<void> {
  const pack = await loadWholePack();
  const main = document.querySelector('main');
  let worst = '';
  for (const [index, [locale, name, story]] of LINES.entries()) {
    const palette = pack.pack.palettes[index % pack.pack.palettes.length];
    const { scene, prepared } = await composeCard(pack, {
      template: 'open-door',
      format: 'ig-portrait',
      locale,
      seed: index * 7919,
      ...(palette === undefined ? {} : { palette: palette.id }),
      words: { story, name },
    });
    if (prepared.uncovered.length > 0 || scene.overflow.length > 0) worst += ` ${locale}`;
    const canvas = document.createElement('canvas');
    const scale = (WIDTH * devicePixelRatio) / scene.width;
    canvas.width = WIDTH * devicePixelRatio;
    canvas.height = Math.round(scene.height * scale);
    canvas.style.width = `${WIDTH}px`;
    canvas.lang = locale;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no 2d context');
    context.scale(scale, scale);
    paintScene(context, scene, new Map());
    main?.append(canvas);
  }
  document.title = `done; uncovered or too long:${worst === '' ? ' none' : worst}`;
}

run().catch((error: unknown) => {
  document.title = `failed: ${error instanceof Error ? error.message : String(error)}`;
});
