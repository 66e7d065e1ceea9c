// script-samples: a sentence of our own in every language and script a card can be written in, for tests and specimen sheets.

export type ScriptSample = {
  readonly name: string;
  /** BCP 47. */
  readonly lang: string;
  readonly text: string;
  /** Written with letters of a single file, in every family. */
  readonly faces?: 'one';
};

const one = (name: string, lang: string, text: string): ScriptSample => ({ name, lang, text, faces: 'one' });
const many = (name: string, lang: string, text: string): ScriptSample => ({ name, lang, text });

/** Each says about the same: we live here together; it takes a community. */
export const SCRIPT_SAMPLES: readonly ScriptSample[] = [
  many('Polish', 'pl', 'Zażółć gęślą jaźń: żyjemy tu razem'),
  many('Romanian', 'ro', 'Țară și încă: ă â î ș ț, trăim împreună'),
  many('Vietnamese', 'vi', 'Cộng đồng chào đón bạn, những người hàng xóm'),
  many('Turkish', 'tr', 'Pijamalı hasta yağız şoföre çabucak güvendi İ'),
  many('Welsh', 'cy', 'Ŵyn ŷ tŷ dŵr'),
  many('Hausa', 'ha', 'ɓ ɗ ƙ ƴ ʼyan'),
  many('Twi', 'tw', 'Ɛyɛ me anigyeɔ'),
  many('Yoruba', 'yo', 'Ẹ kú àbọ̀, ilé wa ni ìlú yìí, òṣèlú m̀ ń'),
  many('Igbo', 'ig', 'Anyị bi ebe a ọnụ: ṅ ụ ọ̀'),
  many('Kurmanji', 'kmr', 'Em li vir bi hev re dijîn, çûyî û şêrîn'),
  one('Ukrainian', 'uk', 'Ґанок, їжак, єдність — ми живемо тут разом'),
  one('Bulgarian', 'bg', 'Живеем тук заедно, ъгълът на улицата'),
  one('Russian', 'ru', 'Мы живём здесь вместе, объятия'),
  one('Serbian', 'sr', 'Живимо овде заједно, ђак и његово ћебе'),
  many('Kazakh', 'kk', 'Әлем қауымдастық ұ ү ө һ і ң ғ'),
  one('Greek', 'el', 'Ζούμε εδώ μαζί, η κοινότητα ΐ ΰ'),
  many('Ancient Greek', 'grc', 'ἀρχή ᾧ ῥῆμα'),
  one('Arabic', 'ar', 'يَحتاجُ الأمرُ إلى مُجتمعٍ، ليصبح الشارع بيتًا؟ ٢٠٢٦'),
  one('Persian', 'fa', 'می‌خواهیم پیش برویم؛ گپ و چای ۱۴۰۵'),
  one('Dari', 'prs', 'ما همه در این‌جا با هم زندگی می‌کنیم، خوش آمدید'),
  one('Urdu', 'ur', 'ہم یہاں رہتے ہیں، ٹھیک ہے۔ ڈاکٹر ڑ ں ے ئے'),
  one('Western Panjabi', 'pnb', 'اسیں ایتھے رہندے آں، تہاڈا سواگت اے'),
  one('Pashto', 'ps', 'ټولنه ډېره ښه ده، موږ ړومبی څوک ځای ږغ ګ ڼ ۍ ې'),
  one('Sorani', 'ckb', 'ئێمە لێرە دەژین، ڕۆژ و گوڵ ڤ ۆ ە'),
  one('Sindhi', 'sd', 'اسين هتي گڏجي رهون ٿا، ڳوٺ ڀاءُ ڪٿي ڄاڻ ڏينھن ڻ ڙ ڦ ڃ ڱ ٻ'),
  one('Uyghur', 'ug', 'بىز بۇ يەردە بىللە ياشايمىز، ئۆي ۋە كۈن'),
  one('Hebrew', 'he', 'אנחנו גרים כאן יחד, שָׁלוֹם'),
  one('Yiddish', 'yi', 'מיר וווינען דאָ צוזאַמען, ייִדיש װױנט ײ'),
  one('Panjabi', 'pa', 'ਅਸੀਂ ਇੱਥੇ ਇਕੱਠੇ ਰਹਿੰਦੇ ਹਾਂ, ਪੰਜਾਬੀ ਗੁਆਂਢੀ'),
  one('Bengali', 'bn', 'আমরা এখানে একসাথে থাকি। বাংলা প্রতিবেশী, শক্তি'),
  one('Gujarati', 'gu', 'અમે અહીં સાથે રહીએ છીએ, ક્ષમા જ્ઞાન'),
  one('Hindi', 'hi', 'हम यहाँ साथ रहते हैं। क्षेत्र, ज्ञान, शक्ति'),
  one('Nepali', 'ne', 'हामी यहाँ सँगै बस्छौँ, छिमेकी'),
  one('Marathi', 'mr', 'आम्ही इथे एकत्र राहतो, ळ आणि ऱ्हस्व'),
  one('Odia', 'or', 'ଆମେ ଏଠାରେ ଏକାଠି ରହୁ, ପଡ଼ୋଶୀ'),
  one('Tamil', 'ta', 'நாங்கள் இங்கே ஒன்றாக வாழ்கிறோம், ஸ்ரீ'),
  one('Telugu', 'te', 'మేము ఇక్కడ కలిసి జీవిస్తున్నాము, క్షేమం'),
  one('Malayalam', 'ml', 'ഞങ്ങൾ ഇവിടെ ഒരുമിച്ച് ജീവിക്കുന്നു, അവൻ'),
  one('Kannada', 'kn', 'ನಾವು ಇಲ್ಲಿ ಒಟ್ಟಿಗೆ ವಾಸಿಸುತ್ತೇವೆ, ಕ್ಷೇಮ'),
  one('Sinhala', 'si', 'අපි මෙහි එකට ජීවත් වෙමු, ශ්‍රී ක්‍ෂ'),
  one('Amharic', 'am', 'እኛ እዚህ አብረን እንኖራለን። ጎረቤት፣ ቋንቋ'),
  one('Tigrinya', 'ti', 'ንሕና ኣብዚ ብሓባር ንነብር፡ ቐ ዀ ኸ'),
  many('Chinese, simplified', 'zh-Hans', '我们一起住在这里，“邻居”——社区的力量……'),
  many('Chinese, traditional', 'zh-Hant', '我們一起住在這裡，「鄰居」的力量……'),
  many('Cantonese', 'yue', '我哋喺呢度一齊住，啲街坊好好㗎，冇問題'),
  many('Japanese', 'ja', '私たちはここで一緒に暮らしています。「ご近所さん」とコミュニティー'),
  many('Korean', 'ko', '우리는 여기서 함께 살아요, 이웃 공동체 꽃'),
  one('Thai', 'th', 'เราอยู่ที่นี่ด้วยกัน เพื่อนบ้าน น้ำใจ ฿'),
  one('Lao', 'lo', 'ພວກເຮົາຢູ່ທີ່ນີ້ນຳກັນ ເພື່ອນບ້ານ'),
  one('Khmer', 'km', 'យើងរស់នៅទីនេះជាមួយគ្នា អ្នកជិតខាង ស្រី'),
  one('Burmese', 'my', 'ကျွန်ုပ်တို့ ဤနေရာတွင် အတူတကွ နေထိုင်ကြသည်။'),
  one('Shan', 'shn', 'ႁဝ်းယူႇတီႈၼႆႈႁူမ်ႈၵၼ်'),
  one('Mon', 'mnw', 'ပိုဲ ဒးရးမံင် ပ္ဍဲ ဏံ ဗၠေတ်'),
  one('Tibetan', 'bo', 'ང་ཚོ་འདིར་མཉམ་དུ་སྡོད། ཁྱིམ་མཚེས། བསྒྲུབས'),
  one('Georgian', 'ka', 'ჩვენ აქ ერთად ვცხოვრობთ, მეზობელი'),
  one('Armenian', 'hy', 'Մենք այստեղ միասին ենք ապրում, հարևան և'),
  one('Syriac', 'aii', 'ܐܚܢܢ ܥܡܪܚ ܐܟܚܕܐ ܗܪܟܐ، ܫܠܡܐ'),
  one('Dhivehi', 'dv', 'އަހަރެމެން މިތާ އެކުގައި އުޅެމެވެ'),
  one("N'Ko", 'nqo', 'ߊ߬ߟߎ߬ ߓߍ߫ ߦߊ߲߬ ߢߐ߲߰ ߝߍ߬، ߒߞߏ'),
  one('Fula in Adlam', 'ff-Adlm', '𞤀𞤣𞤤𞤢𞤥 𞤸𞤮𞤯𞤵𞤣𞤭 𞤺𞤮𞤼𞤵𞤲'),
  one('Tamazight', 'zgh', 'ⵏⵣⴷⵖ ⴷⴰ ⵎⵓⵏ, ⴰⵣⵓⵍ'),
  one('Mongolian', 'mn-Mong', 'ᠪᠢᠳᠡ ᠡᠨᠳᠡ ᠬᠠᠮᠲᠤ ᠠᠮᠢᠳᠤᠷᠠᠳᠠᠭ'),
];
