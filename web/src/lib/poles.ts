// Poles as the address and the API write them: "RUS,USA+NATO+EU", each perhaps with a name: "west=USA+NATO+EU".

export interface Pole {
  name: string;
  codes: string[];
}

// `known` are the poles that go by a name alone, such as "west".
export function parsePoles(text: string, known: readonly Pole[] = []): Pole[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const named = known.find((pole) => pole.name === part);
      if (named) return named;
      const [name, codes] = part.includes('=') ? part.split('=', 2) : ['', part];
      const list = (codes ?? '').split('+').map((code) => code.trim().toUpperCase()).filter((code) => code !== '');
      return { name: name?.trim() || list.join('+'), codes: list };
    })
    .filter((pole) => pole.codes.length > 0);
}

// Poles beyond the fifth share colours, and are told apart by their names at the lines' ends.
export function poleClass(index: number): string {
  return `pole-${index % 5}`;
}
