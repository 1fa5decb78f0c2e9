const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'];
const GROUPS = ['', '万', '亿'];
const FEN_PER_YUAN = 100;
const GROUP = 10_000;
/** One more would need a fourth group of digits. */
const MOST_FEN = GROUP ** 3 * FEN_PER_YUAN - 1;

/**
 * An amount as cheques and receipts write it out, so that no figure can be added: 叁佰捌拾元整, 壹仟肆佰零玖元伍角整.
 * @param fen whole fen, below a million million yuan either way
 * @throws RangeError when the amount is not whole or too large
 */
export function capitalAmount(fen: number): string {
  if (!Number.isInteger(fen) || Math.abs(fen) > MOST_FEN) {
    throw new RangeError(`金额 ${fen} 分无法大写；须为整数分，绝对值不超过 ${MOST_FEN} 分`);
  }
  const amount = Math.abs(fen);
  const yuan = Math.floor(amount / FEN_PER_YUAN);
  const sign = fen < 0 ? '负' : '';
  if (amount === 0) return '零元整';
  return `${sign}${yuan > 0 ? `${wholeYuan(yuan)}元` : ''}${coins(amount % FEN_PER_YUAN, yuan > 0)}`;
}

/** Groups of four digits; a gap of zeros between two digits is one 零. */
function wholeYuan(yuan: number): string {
  const digits = String(yuan).split('').map(Number);
  let text = '';
  let zero = false;
  let group = false;
  digits.forEach((digit, i) => {
    const place = digits.length - 1 - i;
    if (digit === 0) zero = true;
    else {
      text += `${zero && text !== '' ? '零' : ''}${DIGITS.charAt(digit)}${PLACES[place % 4]}`;
      zero = false;
      group = true;
    }
    if (place % 4 === 0) {
      if (group) {
        text += GROUPS[place / 4] ?? '';
        zero = false;
      }
      group = false;
    }
  });
  return text;
}

function coins(fen: number, afterYuan: boolean): string {
  const [jiao, rest] = [Math.floor(fen / 10), fen % 10];
  if (fen === 0) return '整';
  const tens = jiao > 0 ? `${DIGITS.charAt(jiao)}角` : afterYuan ? '零' : '';
  return rest > 0 ? `${tens}${DIGITS.charAt(rest)}分` : `${tens}整`;
}
