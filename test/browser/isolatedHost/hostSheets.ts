import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const fromPackage = (name: string) => readFileSync(createRequire(import.meta.url).resolve(name), 'utf8')

const blunt = `
  button { background: red; padding: 30px; border: 5px solid; text-transform: uppercase }
  h1, h2, h3 { font-size: 60px }
  * { letter-spacing: 3px; box-sizing: content-box; text-shadow: 1px 1px red }
  *::before, *::after { box-sizing: content-box; color: red }
  p { margin: 40px; line-height: 3 }
  header, section { padding: 50px }
  div { text-align: center }
  input { width: 10px }
  input::placeholder { color: red }
  label { display: inline-block; font-weight: bold }
  a { color: lime }
  a:hover, button:hover { color: lime; background: black }
  ul { list-style: square; padding: 40px }
  dialog { padding: 90px }
  dd { margin-left: 40px }
  svg { width: 100px; fill: red }
  path { stroke: red }
`

/** What hosts say of plain elements, by name. */
export const hostSheets = {
  'Tailwind’s preflight': `@layer theme, base, components, utilities;\n@layer base {\n${fromPackage('tailwindcss/preflight.css')}\n}`,
  Bootstrap: fromPackage('bootstrap/dist/css/bootstrap.css'),
  'a blunt sheet': blunt,
} as const
