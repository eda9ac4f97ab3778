import { exampleChoice } from "./example-ids";

const givenNames = [
  "Alva",
  "Amir",
  "Anders",
  "Astrid",
  "Birgitta",
  "Björn",
  "Carina",
  "Daniel",
  "Elin",
  "Emil",
  "Eva",
  "Farid",
  "Fredrik",
  "Gunilla",
  "Gustav",
  "Hanna",
  "Henrik",
  "Ida",
  "Ingrid",
  "Jamila",
  "Johan",
  "Jonas",
  "Karin",
  "Kerstin",
  "Lars",
  "Leila",
  "Lena",
  "Linnea",
  "Magnus",
  "Malin",
  "Maria",
  "Mattias",
  "Mikael",
  "Nadia",
  "Niklas",
  "Oskar",
  "Patrik",
  "Petra",
  "Rebecka",
  "Samir",
  "Sara",
  "Selma",
  "Signe",
  "Stefan",
  "Sven",
  "Tove",
  "Ulrika",
  "Viktor",
  "Yusuf",
  "Åsa",
  "Örjan",
] as const;

/** Family names that nobody takes for a real person's. */
const familyNames = [
  "Exempel",
  "Påhittsson",
  "Provmark",
  "Testberg",
  "Låtsas",
  "Mallgren",
  "Skissberg",
  "Övningsson",
  "Utkastgren",
  "Modellius",
  "Provqvist",
  "Exempelsdotter",
  "Testhammar",
  "Påhittgård",
  "Mallström",
] as const;

/** Invented people of one council, no two with the same name. */
export function inventedPeople(council: string): (key: string) => string {
  const taken = new Set<string>();
  return (key) => {
    for (let attempt = 0; ; attempt += 1) {
      const given = givenNames[exampleChoice(givenNames.length, council, key, attempt, "given")];
      const family = familyNames[exampleChoice(familyNames.length, council, key, attempt, "family")];
      const name = `${given} ${family}`;
      if (!taken.has(name)) {
        taken.add(name);
        return name;
      }
    }
  };
}

/** `anna.exempel@example.org`: a domain that is reserved for examples and receives no letters. */
export function inventedAddress(name: string, council: string): string {
  const plain = name
    .toLocaleLowerCase("sv")
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .replace(/[^a-z]+/g, ".");
  return `${plain}.${council}@example.org`;
}
