/** The longest time for which the thread did not answer while something ran, ms. */
export async function longestTask(run: () => Promise<unknown>): Promise<number> {
  const { port1, port2 } = new MessageChannel();
  let longest = 0;
  let last = performance.now();
  port1.onmessage = () => {
    const at = performance.now();
    longest = Math.max(longest, at - last);
    last = at;
    port2.postMessage(null);
  };
  port2.postMessage(null);
  await run();
  // The task that ended it is over with the next message.
  await new Promise((resolve) => setTimeout(resolve, 20));
  port1.close();
  return longest;
}
