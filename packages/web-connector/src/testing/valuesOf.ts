/** The texts of all elements of that name, as written. */
export const valuesOf = (text: string, name: string) =>
  [...text.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map((match) => match[1])

/** The first attribute of that name, as written. */
export const attributeOf = (text: string, name: string) => new RegExp(`${name}="([^"]*)"`).exec(text)?.[1]
