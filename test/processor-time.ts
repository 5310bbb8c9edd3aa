/** Milliseconds of processor time that this process has taken so far: whatever else the machine does, work costs the same. */
export function processorTime(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}
