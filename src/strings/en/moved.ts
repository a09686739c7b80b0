/** The words of the pages that send readers on to where something stands now. */
export const moved = {
  title: (address: string) => `Moved: ${address}`,
  text: 'What stood at this address has moved. You are taken there; if not, follow the link.',
};
