import type { Nodes } from 'mdast';

/** All nodes in order. */
export function nodesIn(node: Nodes): readonly Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap((child: Nodes) => nodesIn(child)) : [])];
}

/** What is read where the node stands. */
export function textOfNode(node: Nodes): string {
  return nodesIn(node)
    .map((one) => ('value' in one ? one.value : ''))
    .join('');
}
