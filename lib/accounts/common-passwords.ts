import { trimBothEnds } from "../core/trim-characters";

/**
 * Passwords that people choose when twelve characters are required: a common word repeated or lengthened by digits, a
 * row of the keyboard, the name of the market. Compared without case, spaces and common substitutions of letters.
 */
const words =
  `password passwort contraseña contrasena senha motdepasse parol пароль qwerty qwertyuiop azerty asdfgh asdfghjkl
zxcvbn zxcvbnm iloveyou letmein welcome admin administrator root test tester testing demo guest user login master secret
default changeme monkey dragon football baseball basketball superman batman sunshine princess shadow michael jordan
ashley trustno one starwars pokemon freedom whatever computer internet samsung google apple microsoft facebook
woaini woaiwojia wodemima zhongguo beijing shanghai yiwu zhejiang china market rattledrum bolanggu mima shangpu
yiwumarket internationaltrademarket trade merchant shop company business hello helloworld abc abcd abcdef
abcdefgh abcdefghijkl abcabc qweasd qweasdzxc qazwsx qazwsxedc onetwothree passw pass mypassword yourpassword
thisismypassword correcthorsebatterystaple aaaa bbbb zzzz xxxx asdf zxcv qwer poiuy lkjh mnbv`
    .split(/\s+/)
    .filter((word, index, all) => all.indexOf(word) === index);

const swaps: Record<string, string> = { "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", $: "s" };
const runs = [
  "01234567890123456789",
  "qwertyuiopasdfghjklzxcvbnm",
  "abcdefghijklmnopqrstuvwxyz",
  "1qaz2wsx3edc4rfv5tgb",
];

const plain = (text: string) => text.toLowerCase().replace(/[\s._\-!?*#]+/g, "");
const unswapped = (text: string) => text.replace(/[013457@$]/g, (sign) => swaps[sign] ?? sign);
const backwards = (text: string) => [...text].reverse().join("");

/** Whether the text is a word of the list, once or several times, with digits around it and signs for letters. */
const isWordAndDigits = (text: string) => {
  const bare = trimBothEnds(text, "0123456789");
  const isWords = (letters: string) => words.some((word) => letters.length > 0 && letters.replaceAll(word, "") === "");
  return isWords(bare) || isWords(unswapped(bare));
};
const isRepeated = (text: string) => /^(.{1,6}?)\1+.?$/su.test(text);
const isRun = (text: string) => runs.some((run) => run.includes(text) || backwards(run).includes(text));

/** Whether a password of sufficient length would be among the first that an attacker tries. */
export function isCommonPassword(password: string): boolean {
  const text = plain(password);
  return /^\d{0,14}$/.test(text) || isRepeated(text) || isRun(text) || isWordAndDigits(text);
}
