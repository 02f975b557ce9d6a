/**
 * The oldest engines that the styles and scripts are written down for: those of spring 2022, the first
 * with cascade layers. In the words of esbuild, which Vite takes too.
 */
export const engineFloor = ['chrome99', 'edge99', 'firefox97', 'safari15.4', 'ios15.4'];
