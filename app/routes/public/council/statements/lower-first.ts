/** A label within a sentence: "Utbildning" → "utbildning". */
export function lowerFirst(label: string): string {
  return label.charAt(0).toLocaleLowerCase("sv") + label.slice(1);
}
