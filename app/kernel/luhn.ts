/** True when the last digit checks the ones before it (Luhn, modulus 10), as in Swedish identity numbers. */
export function hasLuhnChecksum(digits: string): boolean {
  if (!/^\d{2,}$/.test(digits)) return false;
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]);
    const weighted = place % 2 === 1 ? digit * 2 : digit;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum % 10 === 0;
}

/** The digit that makes a row of digits right. */
export function luhnDigitFor(digits: string): string {
  for (let digit = 0; digit <= 9; digit += 1) {
    if (hasLuhnChecksum(`${digits}${digit}`)) return String(digit);
  }
  throw new RangeError(`Not digits: ${digits}`);
}
