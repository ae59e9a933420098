import type { Problem } from '../../api/schemas/problem'
import type { QuickBooksDesktop } from '../../api/schemas/quickBooksDesktop'
import type { ProblemGuide } from './ProblemGuide'
import { problemGuides } from './problemGuides'

/** The guide for one problem, by its code, the error QuickBooks gave, and whether someone else runs the computer. */
export function problemGuide(
  problem: Pick<Problem, 'code' | 'hresult'>,
  hosting: QuickBooksDesktop['hosting'],
): ProblemGuide {
  const { guide, byHresult, whenHosted } = problemGuides[problem.code]
  const special = problem.hresult ? byHresult?.[problem.hresult.toUpperCase()] : undefined
  return { ...guide, ...special, ...(isHosted(hosting) ? whenHosted : undefined) }
}

/** True where a hosting company runs the computer that QuickBooks is on. */
export function isHosted(hosting: QuickBooksDesktop['hosting']): boolean {
  // A kind of hosting that this version doesn't know is somebody's computer too.
  return hosting !== null && hosting !== 'desktopApp'
}
