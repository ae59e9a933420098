import { expect, test } from 'vitest'
import { localTimeText } from '../localTimeText'
import { everywhereMessages } from './everywhere'
import { atTime, dated, ofName, untilMoment } from './grammar'

const { time } = everywhereMessages
const now = new Date(2027, 0, 15, 12, 0)

test.each([
  [new Date(2027, 0, 15, 16, 5), 'à 16\u00a0h\u00a005'],
  [new Date(2027, 0, 14, 23, 59), 'le 14 janv., 23\u00a0h\u00a059'],
  [new Date(2027, 0, 1, 8, 0), 'le 1er janv., 8\u00a0h\u00a000'],
])('%s reads "%s"', (at, text) => {
  expect(atTime(localTimeText('fr-CA', at.toISOString(), now))).toBe(text)
})

test.each([
  ['demain', 'demain'],
  ['il y a 2 heures', 'il y a 2 heures'],
  ['22 janvier', 'le 22 janvier'],
  ['1 février', 'le 1er février'],
  ['10 février', 'le 10 février'],
])('%s gives %s', (day, text) => {
  expect(dated(day)).toBe(text)
})

test.each([
  ['Bookly', 'de Bookly'],
  ['Acme', 'd’Acme'],
  ['Élan', 'd’Élan'],
  ['HubSpot', 'de HubSpot'],
])('%s gives %s', (name, text) => {
  expect(ofName(name)).toBe(text)
})

test.each([
  ['16\u00a0h\u00a020', 'jusqu’à 16\u00a0h\u00a020'],
  [time.moment({ day: 'demain', time: '8\u00a0h\u00a000' }), 'jusqu’à demain à 8\u00a0h\u00a000'],
  [time.moment({ day: '22 janvier', time: '8\u00a0h\u00a000' }), 'jusqu’au 22 janvier à 8\u00a0h\u00a000'],
])('%s gives %s', (moment, text) => {
  expect(untilMoment(moment)).toBe(text)
})
