/** How moments are put together. */
export const time = {
  moment: ({ day, time: clock }: { day: string; time: string }) => `${day} at ${clock}`,
} as const
